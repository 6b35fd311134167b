package org.lettersarchive;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.collection.StatementAspect;
import org.lettersarchive.identity.Role;
import org.lettersarchive.letter.Aspect;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.Confidence;
import org.lettersarchive.letter.IdentificationStatus;
import org.lettersarchive.letter.Stance;
import org.lettersarchive.letter.TextKind;
import org.lettersarchive.source.SourceLink;
import org.lettersarchive.vocabulary.Coded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class DocumentationTests {

	private static final List<String> BUNDLES = List.of("messages", "office", "workshop", "cataloguing", "audit",
			"accession", "data", "search", "preservation", "status");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Map<String, Class<? extends Coded>> VOCABULARIES = Map.of("aspect", Aspect.class, "audit.did",
			ActKind.class, "certainty", Certainty.class, "collection.aspect", StatementAspect.class, "confidence",
			Confidence.class, "letter.text", TextKind.class, "role", Role.class, "source.link", SourceLink.class,
			"stance", Stance.class, "status", IdentificationStatus.class);

	private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

	private static final Pattern PROPERTY = Pattern.compile("`(archive\\.[a-z0-9.-]+)`");

	private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Tests)`");

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)|#messages\\.msg\\('([\\w.-]*\\w)'");

	private static final Pattern KEY_PREFIX = Pattern
		.compile("#\\{\\|([\\w.-]+)\\$\\{|#messages\\.msg\\('([\\w.-]+\\.)'");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	@Test
	void everyModuleHasARowInTheTableThatSaysWhatItMayUse() {
		String architecture = read(Path.of("docs/architecture.md"));
		ModuleMap map = ModuleMap.read();
		assertThat(map.uses().keySet()).allSatisfy((module) -> {
			String row = "(?m)^\\| `%s` \\|.+\\| %s \\|$".formatted(module, Pattern.quote(map.tableCell(module)));
			assertThat(Pattern.compile(row).matcher(architecture).find())
				.as("docs/architecture.md needs the row: | `%s` | … | %s |", module, map.tableCell(module))
				.isTrue();
		});
	}

	@Test
	void thePictureOfTheModulesIsTheirPresentState() {
		String picture = ModuleMap.read().mermaid();
		assertThat(read(Path.of("docs/architecture.md"))).as("docs/architecture.md needs this picture:%n%n%s", picture)
			.contains(picture);
	}

	@Test
	void everyPropertyIsDocumentedWithItsDefault() {
		String configuration = read(Path.of("docs/configuration.md"));
		assertThat(properties()).isNotEmpty().allSatisfy((property) -> {
			String row = "(?m)^\\| `%s` \\| %s \\| .+ \\|$".formatted(Pattern.quote(property.name()),
					Pattern.quote(property.documentedDefault()));
			assertThat(Pattern.compile(row).matcher(configuration).find())
				.as("docs/configuration.md needs the row: | `%s` | %s | … |", property.name(),
						property.documentedDefault())
				.isTrue();
		});
	}

	@Test
	void noPropertyIsDocumentedThatDoesNotExist() {
		Set<String> known = properties().map(Property::name).collect(Collectors.toSet());
		assertThat(markdownFiles())
			.allSatisfy((file) -> assertThat(known).as(file.toString()).containsAll(found(PROPERTY, read(file))));
	}

	@Test
	void everyRelativeLinkLeadsSomewhere() {
		assertThat(markdownFiles()).isNotEmpty()
			.allSatisfy((file) -> assertThat(found(LINK, read(file)))
				.filteredOn((link) -> !link.matches("(https?|mailto):.*"))
				.allMatch((link) -> leadsSomewhere(file, link)));
	}

	@Test
	void everyDecisionIsListed() {
		String list = read(Path.of("docs/architecture.md"));
		assertThat(filesUnder(Path.of("docs/adr"), ".md")).isNotEmpty()
			.allSatisfy((file) -> assertThat(list).contains("adr/" + file.getFileName()));
	}

	@Test
	void everyTestThatShowsHowARequirementIsMetExists() {
		Set<String> tests = filesUnder(Path.of("src/test/java"), "Tests.java").stream()
			.map((file) -> file.getFileName().toString().replace(".java", ""))
			.collect(Collectors.toSet());
		Set<String> named = found(NAMED_TEST, read(Path.of("docs/security.md")));
		assertThat(named).hasSizeGreaterThan(20);
		assertThat(tests).containsAll(named);
	}

	@Test
	void bothLanguagesHaveTheSameMessages() {
		assertThat(BUNDLES).allSatisfy(DocumentationTests::hasTheSameMessagesInBothLanguages);
	}

	private static void hasTheSameMessagesInBothLanguages(String bundle) {
		Properties english = messages(english(bundle));
		Properties korean = messages(korean(bundle));
		assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		assertThat(english.stringPropertyNames()).allSatisfy(
				(key) -> assertThat(found(ARGUMENT, korean.getProperty(key))).as("the arguments of %s in Korean", key)
					.isEqualTo(found(ARGUMENT, english.getProperty(key))));
	}

	@Test
	void everyMessageSaysSomethingThatCanBeFormatted() {
		assertThat(messageFiles()).allSatisfy((file) -> {
			Properties messages = messages(file);
			assertThat(messages.stringPropertyNames()).allSatisfy((key) -> {
				String text = messages.getProperty(key);
				assertThat(text).as(key).isNotBlank();
				if (ARGUMENT.matcher(text).find()) {
					assertThat(new MessageFormat(text, Locale.ROOT).getFormats()).as(key).isNotEmpty();
				}
			});
		});
	}

	@Test
	void messagesUseTypographicQuotationMarks() {
		assertThat(messageFiles())
			.allSatisfy((file) -> assertThat(messages(file)).as("quotation marks and apostrophes in %s", file)
				.allSatisfy((_, text) -> assertThat((String) text).doesNotContain("'", "\"")));
	}

	@Test
	void noMessageIsGivenTwice() {
		assertThat(BUNDLES.stream().flatMap((bundle) -> messages(english(bundle)).stringPropertyNames().stream()))
			.doesNotHaveDuplicates();
		assertThat(messageFiles()).allSatisfy((file) -> assertThat(read(file).lines()
			.filter((line) -> line.matches("[\\w.-]+\\s*=.*"))
			.map((line) -> line.replaceFirst("\\s*=.*", ""))).as(file.toString()).doesNotHaveDuplicates());
	}

	@Test
	void everyMessageThatATemplateAsksForExists() {
		Set<String> keys = messageKeys();
		assertThat(filesUnder(TEMPLATES, ".html")).isNotEmpty()
			.allSatisfy((file) -> assertThat(found(KEY, read(file))).as(file.toString())
				.allMatch(keys::contains, "a message"));
	}

	@Test
	void everyMessageThatATemplatePutsTogetherHasSomeValue() {
		Set<String> keys = messageKeys();
		assertThat(filesUnder(TEMPLATES, ".html"))
			.allSatisfy((file) -> assertThat(found(KEY_PREFIX, read(file))).as(file.toString())
				.allMatch((prefix) -> keys.stream().anyMatch((key) -> key.startsWith(prefix))));
	}

	@Test
	void everyValueOfAVocabularyHasAName() {
		Set<String> keys = messageKeys();
		assertThat(VOCABULARIES).allSatisfy((prefix, values) -> assertThat(values.getEnumConstants())
			.extracting((value) -> prefix + "." + ((Coded) value).code())
			.allMatch(keys::contains, "a message"));
	}

	private static Stream<Property> properties() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackagesOf(LettersArchive.class)
			.stream()
			.filter((type) -> type.isAnnotatedWith(ConfigurationProperties.class))
			.map(JavaClass::reflect)
			.flatMap((type) -> Property.under(type.getAnnotation(ConfigurationProperties.class).value(), type));
	}

	/**
	 * A configuration property of the archive's own.
	 */
	private record Property(String name, String documentedDefault) {

		static Stream<Property> under(String prefix, Class<?> type) {
			return Arrays.stream(type.getRecordComponents())
				.flatMap((component) -> of(prefix + "." + kebab(component.getName()), component));
		}

		private static Stream<Property> of(String name, RecordComponent component) {
			if (component.getType().isRecord() && component.getType().getName().startsWith("org.lettersarchive")) {
				return under(name, component.getType());
			}
			return Stream.of(new Property(name, defaultOf(component)));
		}

		// The annotation is kept on the parameter of the constructor alone.
		private static String defaultOf(RecordComponent component) {
			var constructor = component.getDeclaringRecord().getDeclaredConstructors()[0];
			return Arrays.stream(constructor.getParameters())
				.filter((parameter) -> parameter.getName().equals(component.getName()))
				.flatMap((parameter) -> Stream.ofNullable(parameter.getAnnotation(DefaultValue.class)))
				.map((annotation) -> "`" + String.join(",", annotation.value()) + "`")
				.findFirst()
				.orElse("–");
		}

		private static String kebab(String name) {
			return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
		}

	}

	private static boolean leadsSomewhere(Path file, String link) {
		String[] parts = link.split("#", 2);
		Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
		return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
	}

	private static Set<String> anchors(Path file) {
		return found(HEADING, read(file)).stream()
			.map((heading) -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
			.collect(Collectors.toSet());
	}

	private static Set<String> found(Pattern pattern, String text) {
		Function<MatchResult, String> group = (match) -> (match.groupCount() == 1 || match.group(1) != null)
				? match.group(1) : match.group(2);
		return pattern.matcher(text).results().map(group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Path> markdownFiles() {
		return Stream
			.of(Stream.of(Path.of("README.md")), filesUnder(Path.of("docs"), ".md").stream(),
					filesUnder(Path.of("db"), ".md").stream())
			.flatMap(Function.identity())
			.toList();
	}

	private static List<Path> filesUnder(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> messageKeys() {
		return BUNDLES.stream()
			.flatMap((bundle) -> messages(english(bundle)).stringPropertyNames().stream())
			.collect(Collectors.toSet());
	}

	private static Stream<Path> messageFiles() {
		return BUNDLES.stream().flatMap((bundle) -> Stream.of(english(bundle), korean(bundle)));
	}

	private static Path english(String bundle) {
		return Path.of("src/main/resources", bundle + ".properties");
	}

	private static Path korean(String bundle) {
		return Path.of("src/main/resources", bundle + "_ko.properties");
	}

	private static Properties messages(Path file) {
		Properties messages = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			messages.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
