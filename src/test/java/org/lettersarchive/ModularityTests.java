package org.lettersarchive;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

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
