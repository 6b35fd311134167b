package org.lettersarchive.web;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class StrictHeadersFilterTests {

	@Test
	void byHttpsBrowsersAreToldToStayWithIt() throws ServletException, IOException {
		assertThat(answer(null, true).getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
		assertThat(answer(URI.create("https://letters.example.org"), false).getHeader("Strict-Transport-Security"))
			.isNotNull();
		assertThat(answer(URI.create("http://letters.example.org"), false).getHeader("Strict-Transport-Security"))
			.isNull();
	}

	@Test
	void nothingRunsThatIsWrittenIntoAPage() throws ServletException, IOException {
		assertThat(answer(null, false).getHeader("Content-Security-Policy")).contains("default-src 'none'")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe");
	}

	private static MockHttpServletResponse answer(@Nullable URI address, boolean secure)
			throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(secure);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new StrictHeadersFilter(new Transport(new SiteProperties("Letters", "친서", address))).doFilter(request, response,
				new MockFilterChain());
		return response;
	}

}
