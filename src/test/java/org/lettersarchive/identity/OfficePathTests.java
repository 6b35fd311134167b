package org.lettersarchive.identity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficePathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/people?x=1&y=%ED%95%9C", "/admin/letters/2018-08-02-trump-to-kim/text",
			"/admin/topics/%ED%95%9C%EA%B8%80", "/admin/set-upper", "/admin/a.b/c:d@e" })
	void roomsOfTheOfficeAreTaken(String path) {
		assertThat(OfficePath.of(path)).contains(new OfficePath(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "admin", "/administer", "/admin/", "//admin", "/admin//example.org", "/admin/../x",
			"/admin/.", "/admin/..", "/admin/%2e%2e/x", "/admin/a%2Fb", "/admin/%5Cx", "/admin\\x", "/admin/{x}",
			"/admin/${x}", "/admin/x#y", "/admin/x y", "/admin/x\n", "https://example.org/admin", "/admin/sign-out",
			"/admin/set-up/x", "/admin/continue/discard", "/admin/%zz" })
	void nothingElseIs(String path) {
		assertThat(OfficePath.of(path)).isEmpty();
	}

}
