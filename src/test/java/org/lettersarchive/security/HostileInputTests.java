package org.lettersarchive.security;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every mapping of the site as everybody, as a transcriber and as an administrator,
 * and sends what nobody should send. What is sent where follows from the mapping alone.
 * The system property {@code hostile.rounds} says how often each is tried.
 */
class HostileInputTests extends OwnTextArchive {

	private static final int ROUNDS = Integer.getInteger("hostile.rounds", 1);

	/** After these nobody may be signed in any more. */
	private static final Set<String> LAST = Set.of("/admin/sign-in", "/admin/sign-in/code", "/admin/sign-out",
			"/admin/password-again", "/admin/account/password");

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	OfficePeople people;

	private KnownAddresses addresses = new KnownAddresses(List.of());

	@BeforeAll
	void explore() {
		OfficeVisitor administrator = this.people.signedIn("administrator");
		administrator.upload("/admin/import", "letters.csv", "slug,date\n,\n".getBytes());
		this.addresses = new KnownAddresses(mappings().stream().map(Mapping::pattern).distinct().toList());
		this.addresses
			.explore(
					List.of("/", "/admin", BEES, BEES + "/revisions/1", "/admin/letters/ada-on-bees", "/admin/import",
							"/search", "/data", "/sitemap.xml", "/admin/records", "/admin/account"),
					administrator::get);
		assertThat(this.addresses.size()).isGreaterThan(70);
	}

	@ParameterizedTest
	@ValueSource(strings = { "anonymous", "transcriber", "administrator" })
	void nothingThatIsSentBreaksThePage(String role) throws IOException {
		RawClient client = new RawClient(URI.create(this.site.address("/")).getPort());
		Map<String, List<String>> found = new TreeMap<>();
		int sent = 0;
		Attack.Person person = person(role);
		for (Mapping mapping : mappings()) {
			if (!mapping.isFor(role)) {
				continue;
			}
			for (int round = 0; round < ROUNDS; round++) {
				for (Attack attack : attacks(mapping, person, round)) {
					RawAnswer answer = client.send(attack.method(), attack.target(), attack.headers(), attack.body());
					sent++;
					List<String> faults = answer.faults();
					if (!faults.isEmpty()) {
						found.put(attack.toString(), faults);
					}
					if (attack.hasNoOtherCookie() && answer.header("Location").contains("/admin/sign-in")
							&& !role.equals("anonymous")) {
						person = person(role);
					}
				}
			}
		}
		Files.writeString(Path.of("target/hostile-input-%s.txt".formatted(role)),
				"%d mappings, %d requests, %d answers with faults%n%s%n".formatted(mappings().size(), sent,
						found.size(),
						found.entrySet()
							.stream()
							.map((entry) -> entry.getValue() + " " + entry.getKey())
							.sorted()
							.collect(Collectors.joining("\n"))));
		assertThat(found.entrySet().stream().limit(20)).isEmpty();
		assertThat(sent).isGreaterThan(300);
	}

	private Attack.Person person(String role) {
		if (role.equals("anonymous")) {
			return new Attack.Person(role, "", "");
		}
		OfficeVisitor visitor = this.people.signedIn(role);
		String token = visitor.get("/admin").document().select("input[name=_csrf]").val();
		String cookies = visitor.cookies().stream().map(HttpCookie::toString).collect(Collectors.joining("; "));
		return new Attack.Person(role, cookies, token);
	}

	private List<Attack> attacks(Mapping mapping, Attack.Person person, int round) {
		Attack.Target target = new Attack.Target(mapping.pattern(), mapping.method(), mapping.accept(),
				this.addresses.addressOf(mapping.pattern()), fields(mapping), person);
		int turn = Math.floorMod(mapping.toString().hashCode(), 10_007) + round;
		List<Attack> attacks = new ArrayList<>();
		attacks.add(Attack.onField(target, turn, pick(NastyInputs.STRINGS, turn)));
		attacks.add(Attack.onHeaders(target, pick(NastyInputs.HEADERS, turn)));
		if (mapping.pattern().getPatternString().contains("{")) {
			attacks.add(Attack.onPath(target, pick(NastyInputs.STRINGS, turn * 3)));
		}
		if (!mapping.accept().equals("text/html")) {
			// Its page has had the rest.
			return attacks;
		}
		attacks.add(Attack.onField(target, target.fields().size(), pick(NastyInputs.STRINGS, turn * 7 + 1)));
		attacks.add(Attack.onMethod(target, pick(NastyInputs.METHODS, turn)));
		attacks.add(Attack.onBody(target, pick(NastyInputs.TYPES, turn), pick(NastyInputs.BODIES, turn)));
		attacks.add(Attack.onEndOfPath(target, pick(NastyInputs.PATHS, turn)));
		return attacks;
	}

	private Map<String, String> fields(Mapping mapping) {
		if (!mapping.method().equals("GET")) {
			return this.addresses.fieldsOf(mapping.pattern());
		}
		Map<String, String> fields = new LinkedHashMap<>();
		mapping.parameters().forEach((name) -> fields.put(name, "1"));
		return fields;
	}

	private static <T> T pick(List<T> inputs, int turn) {
		return inputs.get(Math.floorMod(turn, inputs.size()));
	}

	private List<Mapping> mappings() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getName().startsWith("org.lettersarchive"))
			.flatMap((entry) -> mappings(entry.getKey(), ParameterNames.of(entry.getValue())))
			.sorted(Comparator.comparing(Mapping::isLast).thenComparing(Mapping::toString))
			.toList();
	}

	private static Stream<Mapping> mappings(RequestMappingInfo info, List<String> parameters) {
		String accept = info.getProducesCondition()
			.getProducibleMediaTypes()
			.stream()
			.findFirst()
			.map(MediaType::toString)
			.orElse("text/html");
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return Objects.requireNonNull(info.getPathPatternsCondition())
			.getPatterns()
			.stream()
			.flatMap((pattern) -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
				.map((method) -> new Mapping(pattern, method.name(), accept, parameters)));
	}

	private record Mapping(PathPattern pattern, String method, String accept, List<String> parameters) {

		// Everybody is sent to the same door of the office, and sees the same pages
		// outside.
		boolean isFor(String role) {
			boolean office = this.pattern.getPatternString().startsWith("/admin");
			return role.equals("administrator") || office == role.equals("transcriber");
		}

		boolean isLast() {
			return LAST.contains(this.pattern.getPatternString());
		}

		@Override
		public String toString() {
			return this.pattern.getPatternString() + " " + this.method + " " + this.accept;
		}

	}

}
