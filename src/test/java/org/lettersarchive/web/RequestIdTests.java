package org.lettersarchive.web;

import org.apache.catalina.Globals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@BeforeEach
	void throughAProxy() {
		this.request.setAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE, true);
	}

	@Test
	void aTrustedProxyGivesTheName() {
		this.request.addHeader("X-Request-Id", "proxy-1.0123456789");
		assertThat(RequestId.give(this.request).value()).isEqualTo("proxy-1.0123456789");
	}

	@Test
	void nobodyElseGivesTheName() {
		this.request.removeAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE);
		this.request.addHeader("X-Request-Id", "reader-1.0123456789");
		assertThat(RequestId.give(this.request).value()).matches("[0-9a-f]{16}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "short", "two\nlines-of-a-log", "with spaces in it", "<script>alert(1)</script>",
			"0123456789012345678901234567890123456789012345678901234567890123456789" })
	void anIllFormedNameIsReplaced(String name) {
		this.request.addHeader("X-Request-Id", name);
		assertThat(RequestId.give(this.request).value()).matches("[0-9a-f]{16}");
	}

	@Test
	void theAnswerSaysTheName() {
		RequestId given = RequestId.give(this.request);
		MockHttpServletResponse response = new MockHttpServletResponse();
		RequestId.of(this.request).orElseThrow().addTo(response);
		assertThat(response.getHeader("X-Request-Id")).isEqualTo(given.value());
	}

}
