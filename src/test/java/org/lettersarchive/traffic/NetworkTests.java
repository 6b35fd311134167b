package org.lettersarchive.traffic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "10.1.2.3", "192.168.0.9", "172.17.0.1", "0:0:0:0:0:0:0:1", "fe80::1%eth0",
			"fd00::7", "not an address", "" })
	void aPrivateAddressIsNobodysNetwork(String address) {
		assertThat(Network.of(address)).isEmpty();
	}

	@Test
	void aLongAddressCountsByItsFirstHalf() {
		assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isPresent().isEqualTo(Network.of("2001:db8:1:2::9"));
		assertThat(Network.of("2001:db8:1:3::9")).isNotEqualTo(Network.of("2001:db8:1:2::9"));
		assertThat(Network.of("203.0.113.7")).isPresent().isNotEqualTo(Network.of("203.0.113.8"));
	}

}
