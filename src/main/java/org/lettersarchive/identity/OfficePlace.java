package org.lettersarchive.identity;

import java.net.InetAddress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the office is, if it is not wherever the site is.
 *
 * @param host the only name of the server by which it can be reached
 * @param port the only port at which it can be reached, besides that of the site
 * @param address the network address that port listens at; where it is not set, that of
 * the site
 */
@Validated
@ConfigurationProperties("archive.office")
record OfficePlace(
		@Pattern(regexp = "[A-Za-z0-9.-]+", message = "must be a host name without a port") @Nullable String host,
		@Min(1) @Max(65_535) @Nullable Integer port, @Nullable InetAddress address) {

	@AssertTrue(message = "is of no use without archive.office.port")
	boolean isAddressUsed() {
		return this.address == null || this.port != null;
	}

	/**
	 * Whether it is elsewhere than the site.
	 */
	boolean isApart() {
		return this.host != null || this.port != null;
	}

	/**
	 * Whether a request has come there.
	 */
	boolean isWhere(HttpServletRequest request) {
		return (this.host == null || this.host.equalsIgnoreCase(request.getServerName()))
				&& (this.port == null || this.port == request.getLocalPort());
	}

}
