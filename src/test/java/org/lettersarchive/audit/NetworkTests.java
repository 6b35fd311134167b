package org.lettersarchive.audit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.17,192.0.2.0/24", "2001:db8:7:1234::1,2001:db8:7::/48", "::1,::/48",
			"fe80::1%eth0,fe80::/48" })
	void ofAnAddressTheNetworkIsKept(String address, String network) {
		assertThat(Network.of(address)).contains(new Network(network));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "unknown", "proxy.example.org" })
	void whatIsNoAddressIsNotLookedUp(String address) {
		assertThat(Network.of(address)).isEmpty();
	}

}
