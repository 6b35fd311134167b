package org.lettersarchive.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));

	private final SignInThrottle throttle = new SignInThrottle(new Clock() {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return SignInThrottleTests.this.now.get();
		}

	});

	private final NetworkAddress address = new NetworkAddress("192.0.2.7");

	@Test
	void anAccountIsSlowedFromWhereverTheAttemptsCome() {
		for (int attempt = 0; attempt < SignInThrottle.ATTEMPTS_PER_ACCOUNT; attempt++) {
			assertThat(this.throttle.attempt("minji", new NetworkAddress("192.0.2." + attempt))).isEmpty();
		}
		Duration wait = this.throttle.attempt("minji", this.address).orElseThrow();
		assertThat(wait).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90));
		assertThat(this.throttle.attempt("seoyeon", this.address)).isEmpty();
		this.now.updateAndGet((time) -> time.plus(wait));
		assertThat(this.throttle.attempt("minji", this.address)).isEmpty();
	}

	@Test
	void anAddressIsSlowedWhateverNamesItTries() {
		for (int attempt = 0; attempt < SignInThrottle.ATTEMPTS_PER_ADDRESS; attempt++) {
			assertThat(this.throttle.attempt("name-" + attempt, this.address)).isEmpty();
		}
		assertThat(this.throttle.attempt("another", this.address)).isPresent();
		assertThat(this.throttle.attempt("another", new NetworkAddress("198.51.100.1"))).isEmpty();
	}

	@Test
	void successCostsNothing() {
		for (int attempt = 0; attempt < 100; attempt++) {
			assertThat(this.throttle.attempt("minji", this.address)).isEmpty();
			this.throttle.succeeded("minji", this.address);
		}
	}

	@Test
	void oneHouseholdOfTheNewInternetIsOneAddress() {
		assertThat(new NetworkAddress("2001:db8:1:2:3:4:5:6").network())
			.isEqualTo(new NetworkAddress("2001:db8:1:2:aaaa:4:5:6").network())
			.isNotEqualTo(new NetworkAddress("2001:db8:1:3:3:4:5:6").network());
		assertThat(new NetworkAddress("0:0:0:0:0:0:0:1").network()).isEqualTo("0:0:0:0");
	}

}
