package org.lettersarchive.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

import org.springframework.stereotype.Component;

/**
 * Slows guessing: each account and each address has so many attempts, which come back
 * with time. An attempt that succeeds costs nothing.
 */
@Component
class SignInThrottle {

	static final int ATTEMPTS_PER_ACCOUNT = 10;

	static final int ATTEMPTS_PER_ADDRESS = 40;

	private static final Duration BACK_AFTER = Duration.ofMinutes(15);

	private static final int MOST_KEPT = 20_000;

	private final Cache<String, Bucket> accounts = cache();

	private final Cache<String, Bucket> addresses = cache();

	private final Clock clock;

	SignInThrottle(Clock clock) {
		this.clock = clock;
	}

	private static Cache<String, Bucket> cache() {
		return Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(BACK_AFTER.multipliedBy(2)).build();
	}

	/**
	 * Spends an attempt.
	 * @return how long to wait, if none is left
	 */
	Optional<Duration> attempt(String account, NetworkAddress address) {
		return Stream.<Supplier<Bucket>>of(() -> addressBucket(address), () -> accountBucket(account))
			.map(Supplier::get)
			.map((bucket) -> bucket.tryConsumeAndReturnRemaining(1))
			.filter((probe) -> !probe.isConsumed())
			.map(ConsumptionProbe::getNanosToWaitForRefill)
			.map(Duration::ofNanos)
			.findFirst();
	}

	/**
	 * Gives the attempt back.
	 */
	void succeeded(String account, NetworkAddress address) {
		accountBucket(account).addTokens(1);
		addressBucket(address).addTokens(1);
	}

	private Bucket accountBucket(String account) {
		return this.accounts.get(account, (_) -> bucket(ATTEMPTS_PER_ACCOUNT));
	}

	private Bucket addressBucket(NetworkAddress address) {
		return this.addresses.get(address.network(), (_) -> bucket(ATTEMPTS_PER_ADDRESS));
	}

	private Bucket bucket(int attempts) {
		return Bucket.builder()
			.addLimit(Bandwidth.builder().capacity(attempts).refillGreedy(attempts, BACK_AFTER).build())
			.withCustomTimePrecision(new ClockMeter(this.clock))
			.build();
	}

	/**
	 * The injected clock, as the buckets read it.
	 */
	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return Duration.ofMillis(this.clock.millis()).toNanos();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
