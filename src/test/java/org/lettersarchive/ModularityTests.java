package org.lettersarchive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class ModularityTests {

	@Test
	void everyModuleSaysWhatItMayUse() {
		assertThat(ModuleMap.read().uses()).isNotEmpty();
	}

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		ApplicationModules.of(LettersArchive.class).verify();
	}

}
