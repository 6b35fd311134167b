package org.lettersarchive.identity;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from.
 */
record NetworkAddress(String value) {

	static NetworkAddress of(HttpServletRequest request) {
		return new NetworkAddress(request.getRemoteAddr());
	}

	/**
	 * The address as far as it tells one household from another: of IPv6 the first half,
	 * for the second is everybody's own to choose.
	 */
	String network() {
		String[] groups = this.value.split(":", -1);
		return (groups.length < 5) ? this.value : String.join(":", Arrays.copyOf(groups, 4));
	}

}
