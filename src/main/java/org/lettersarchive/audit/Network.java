package org.lettersarchive.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a request comes from, as far as that tells one network from another and not one
 * person: the first three of the four numbers of an address, or of a long one the first
 * three of the eight groups.
 */
record Network(String value) {

	static Optional<Network> of(String address) {
		if (!address.matches("[0-9a-fA-F.:]+(%.*)?")) {
			return Optional.empty();
		}
		try {
			byte[] bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
			int kept = (bytes.length == 4) ? 3 : 6;
			Arrays.fill(bytes, kept, bytes.length, (byte) 0);
			String network = InetAddress.getByAddress(bytes).getHostAddress();
			return Optional.of(new Network(network.replaceFirst("(^|:)0(:0)+$", "::") + "/" + kept * 8));
		}
		catch (UnknownHostException _) {
			return Optional.empty();
		}
	}

}
