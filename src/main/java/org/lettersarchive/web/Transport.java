package org.lettersarchive.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Knows whether a browser reaches the archive by HTTPS, also where a proxy ends it.
 */
@Component
public class Transport {

	private final boolean publishedSecurely;

	public Transport(SiteProperties site) {
		this.publishedSecurely = Optional.ofNullable(site.address())
			.filter((address) -> "https".equalsIgnoreCase(address.getScheme()))
			.isPresent();
	}

	public boolean isSecure(HttpServletRequest request) {
		return this.publishedSecurely || request.isSecure();
	}

}
