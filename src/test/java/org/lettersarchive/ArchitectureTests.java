package org.lettersarchive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.hibernate.annotations.Immutable;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.ReadingTexts;
import org.lettersarchive.letter.RegisteredLetter;
import org.lettersarchive.letter.TextEdition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

@AnalyzeClasses(packagesOf = LettersArchive.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String[] READING_MODULES = { "org.lettersarchive.browse..", "org.lettersarchive.catalogue..",
			"org.lettersarchive.citation..", "org.lettersarchive.exchange..", "org.lettersarchive.harvest..",
			"org.lettersarchive.presentation..", "org.lettersarchive.search..", "org.lettersarchive.status.." };

	private static final Pattern BANNED_SUFFIX = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Mapper)");

	private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "update", "batchUpdate", "execute",
			"executeUpdate");

	@ArchTest
	static final ArchRule controllersArePackagePrivate = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule readingModulesAnswerGetRequestsOnly = noMethods().that()
		.areDeclaredInClassesThat()
		.resideInAnyPackage(READING_MODULES)
		.and()
		.areDeclaredInClassesThat()
		// Harvesters may ask by POST: their protocol has it so, and nothing is written.
		.doNotHaveSimpleName("OaiController")
		.should()
		.beAnnotatedWith(PostMapping.class)
		.orShould()
		.beAnnotatedWith(PutMapping.class)
		.orShould()
		.beAnnotatedWith(PatchMapping.class)
		.orShould()
		.beAnnotatedWith(DeleteMapping.class)
		// Direct only: @GetMapping is itself annotated with it.
		.orShould()
		.beAnnotatedWith(RequestMapping.class);

	@ArchTest
	static final ArchRule readingModulesWriteNothing = noClasses().that()
		.resideInAnyPackage(READING_MODULES)
		.should()
		.accessTargetWhere(writes());

	@ArchTest
	static final ArchRule readingModulesOpenNoTransactionOfTheirOwn = noClasses().that()
		.resideInAnyPackage(READING_MODULES)
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Transactional.class);

	@ArchTest
	static final ArchRule theRecordDoesNotKnowWhoReadsIt = noClasses().that()
		.resideOutsideOfPackages(READING_MODULES)
		.and()
		// Packs what they show. Of them, the status alone depends on it in turn.
		.resideOutsideOfPackages("org.lettersarchive", "org.lettersarchive.preservation..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(READING_MODULES);

	@ArchTest
	static final ArchRule textsAreGivenToThePublicByTheWorkshopAlone = noClasses().that()
		.resideOutsideOfPackages("org.lettersarchive", "org.lettersarchive.letter..",
				"org.lettersarchive.transcription..")
		.should()
		.dependOnClassesThat()
		.belongToAnyOf(ReadingTexts.class, TextEdition.class);

	@ArchTest
	static final ArchRule lettersThatAreNotPublishedHaveNoNamesForReaders = noClasses().that()
		.resideInAnyPackage(READING_MODULES)
		.should()
		.dependOnClassesThat()
		.belongToAnyOf(LetterRegister.class, RegisteredLetter.class);

	@ArchTest
	static final ArchRule repositoriesOfferOnlyWhatTheyDeclare = classes().that(areRepositories())
		.should(new ArchCondition<>("extend Repository and nothing else") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean declared = type.getRawInterfaces()
					.stream()
					.allMatch((parent) -> parent.isEquivalentTo(Repository.class));
				events.add(new SimpleConditionEvent(type, declared, type.getName() + " extends more than Repository"));
			}
		});

	@ArchTest
	static final ArchRule repositoriesAreNamedInThePlural = classes().that(areRepositories())
		.should()
		.haveSimpleNameEndingWith("s")
		.andShould()
		.beTopLevelClasses();

	@ArchTest
	static final ArchRule repositoriesSayWhenThereMayBeNothing = methods().that()
		.areDeclaredInClassesThat(areRepositories())
		.should(new ArchCondition<>("answer Optional rather than one entity") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				boolean bare = method.getRawReturnType().isAnnotatedWith(Entity.class)
						&& !method.getName().startsWith("save");
				events.add(new SimpleConditionEvent(method, !bare, method.getFullName() + " answers a bare entity"));
			}
		});

	@ArchTest
	static final ArchRule repositoriesThatOtherModulesSeeOnlyRead = noMethods().that()
		.areDeclaredInClassesThat(areRepositories().and(arePublic()))
		.should()
		.beAnnotatedWith(Modifying.class)
		.orShould()
		.haveNameMatching("(save|delete|remove|insert|update).*");

	@ArchTest
	static final ArchRule entitiesThatOtherModulesSeeCannotBeWritten = classes().that()
		.areAnnotatedWith(Entity.class)
		.and()
		.arePublic()
		.should()
		.beAnnotatedWith(Immutable.class);

	@ArchTest
	static final ArchRule entitiesHaveNoSetters = noMethods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameMatching("set[A-Z].*");

	@ArchTest
	static final ArchRule fieldsOfEntitiesArePrivate = fields().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.and()
		.areNotStatic()
		.should()
		.bePrivate();

	@ArchTest
	static final ArchRule associationsStayInTheirModule = fields().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should(new ArchCondition<>("hold entities of their own module only") {
			@Override
			public void check(JavaField field, ConditionEvents events) {
				field.getType()
					.getAllInvolvedRawTypes()
					.stream()
					.filter((type) -> type.isAnnotatedWith(Entity.class))
					.forEach((type) -> events.add(new SimpleConditionEvent(field,
							type.getPackageName().equals(field.getOwner().getPackageName()),
							"%s holds %s of another module".formatted(field.getFullName(), type.getName()))));
			}
		})
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule entitiesAreNeverBoundToRequests = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Controller.class)
		.should(new ArchCondition<>("take no entity as a parameter") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				boolean bound = method.isMetaAnnotatedWith(RequestMapping.class) && method.getRawParameterTypes()
					.stream()
					.anyMatch((type) -> type.isAnnotatedWith(Entity.class));
				events.add(new SimpleConditionEvent(method, !bound, method.getFullName() + " binds an entity"));
			}
		});

	@ArchTest
	static final ArchRule embeddedValuesAreRecords = classes().that()
		.areAnnotatedWith(Embeddable.class)
		.should()
		.beRecords();

	@ArchTest
	static final ArchRule configurationIsReadAsRecords = classes().that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should()
		.beRecords();

	@ArchTest
	static final ArchRule whatAClassNeedsIsGivenToItsConstructor = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith(Resource.class)
		.orShould()
		.beAnnotatedWith(Inject.class);

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().should().accessTargetWhere(asksTheSystemForTheTime());

	@ArchTest
	static final ArchRule namesSayWhatAClassIs = noClasses().should().haveNameMatching(BANNED_SUFFIX.pattern());

	private static DescribedPredicate<JavaClass> areRepositories() {
		return DescribedPredicate.describe("are repositories",
				(type) -> type.isInterface() && type.isAssignableTo(Repository.class));
	}

	private static DescribedPredicate<JavaClass> arePublic() {
		return DescribedPredicate.describe("are public", (type) -> type.getModifiers().contains(JavaModifier.PUBLIC));
	}

	private static DescribedPredicate<JavaAccess<?>> writes() {
		return DescribedPredicate.describe("writes to the database", (access) -> {
			JavaClass owner = access.getTargetOwner();
			return WRITES.contains(access.getName())
					&& List.of(EntityManager.class, JdbcOperations.class, StatementSpec.class)
						.stream()
						.anyMatch(owner::isAssignableTo);
		});
	}

	private static DescribedPredicate<JavaAccess<?>> asksTheSystemForTheTime() {
		Set<Class<?>> times = Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class,
				ZonedDateTime.class, Year.class, YearMonth.class);
		return DescribedPredicate.describe("asks the system for the time", (access) -> {
			boolean now = access.getName().equals("now")
					&& times.stream().anyMatch(access.getTargetOwner()::isEquivalentTo);
			return now && !access.getTarget().getFullName().contains(Clock.class.getName())
					|| access.getTargetOwner().isEquivalentTo(System.class)
							&& access.getName().equals("currentTimeMillis");
		});
	}

}
