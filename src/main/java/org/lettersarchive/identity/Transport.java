package org.lettersarchive.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.web.SiteProperties;

import org.springframework.stereotype.Component;

/**
 * Knows whether a browser reaches the archive by HTTPS, also where a proxy ends it.
 */
@Component
class Transport {

	private final boolean publishedSecurely;

	Transport(SiteProperties site) {
		this.publishedSecurely = Optional.ofNullable(site.address())
			.filter((address) -> "https".equalsIgnoreCase(address.getScheme()))
			.isPresent();
	}

	boolean isSecure(HttpServletRequest request) {
		return this.publishedSecurely || request.isSecure();
	}

}
