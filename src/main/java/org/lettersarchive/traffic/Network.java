package org.lettersarchive.traffic;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a request comes from, as far as that tells one household from another: of a long
 * address the first half, for the second is everybody's own to choose.
 */
record Network(String value) {

	private static final int BYTES = 8;

	private static final int UNIQUE_LOCAL = 0xfc;

	/**
	 * The network of an address, unless that is a private one: then it is a proxy that
	 * does not say for whom it asks, or the operator.
	 */
	static Optional<Network> of(String address) {
		InetAddress parsed;
		try {
			parsed = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
		byte[] bytes = parsed.getAddress();
		boolean uniqueLocal = bytes.length > BYTES && (bytes[0] & 0xfe) == UNIQUE_LOCAL;
		if (uniqueLocal || parsed.isLoopbackAddress() || parsed.isSiteLocalAddress() || parsed.isLinkLocalAddress()) {
			return Optional.empty();
		}
		return Optional.of(new Network(HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES)))));
	}

}
