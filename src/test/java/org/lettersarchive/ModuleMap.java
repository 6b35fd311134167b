package org.lettersarchive;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules and what each may use, as their packages declare it.
 */
record ModuleMap(SortedMap<String, List<String>> uses) {

	static ModuleMap read() {
		SortedMap<String, List<String>> uses = new TreeMap<>();
		ApplicationModules.of(LettersArchive.class)
			.forEach((module) -> uses.put(module.getIdentifier().toString(), declared(module)));
		return new ModuleMap(uses);
	}

	private static List<String> declared(ApplicationModule module) {
		return module.getBasePackage()
			.getAnnotation(org.springframework.modulith.ApplicationModule.class)
			.map((annotation) -> Arrays.stream(annotation.allowedDependencies()).sorted().toList())
			.orElseThrow(() -> new IllegalStateException(
					"The module %s does not say what it may use, or a package-info.java among the tests hides it"
						.formatted(module.getIdentifier())));
	}

	/**
	 * The end of a module's row in the table of modules.
	 */
	String tableCell(String module) {
		List<String> used = this.uses.getOrDefault(module, List.of());
		return used.isEmpty() ? "–" : String.join(", ", used);
	}

	/**
	 * The modules as a Mermaid graph. An arrow that a longer way implies is left out, or
	 * nobody could read it.
	 */
	String mermaid() {
		StringBuilder graph = new StringBuilder("```mermaid\ngraph TD\n");
		this.uses.forEach((module, used) -> {
			graph.append("\t").append(module).append("\n");
			used.stream()
				.filter((other) -> used.stream().noneMatch((between) -> reaches(between, other)))
				.forEach((other) -> graph.append("\t%s --> %s\n".formatted(module, other)));
		});
		return graph.append("```\n").toString();
	}

	private boolean reaches(String from, String to) {
		List<String> used = this.uses.getOrDefault(from, List.of());
		return used.contains(to) || used.stream().anyMatch((between) -> reaches(between, to));
	}

}
