package org.lettersarchive.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.web.SiteAddress;
import org.lettersarchive.web.Transport;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The full addresses of rooms of the office, as links have them that are handed over.
 */
@Component
class OfficeAddress {

	private final OfficePlace place;

	private final SiteAddress site;

	private final Transport transport;

	OfficeAddress(OfficePlace place, SiteAddress site, Transport transport) {
		this.place = place;
		this.site = site;
		this.transport = transport;
	}

	/**
	 * The address of a room in the language of a request, which has come to the office.
	 */
	String of(String path, HttpServletRequest request) {
		if (!this.place.isApart()) {
			return this.site.of(path, request);
		}
		UriComponentsBuilder address = ServletUriComponentsBuilder.fromContextPath(request).path(path);
		if (this.transport.isSecure(request) && !request.isSecure()) {
			address.scheme("https").port(null);
		}
		return address.build().toUriString();
	}

}
