package org.lettersarchive.integrity;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks from time to time whether a check is due, and tells operators what the last one
 * found, whichever node made it.
 */
@Component("integrityHealthIndicator")
class IntegrityWatch implements HealthIndicator, MeterBinder, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(IntegrityWatch.class);

	/** After a start the archive has other things to do. */
	private static final Duration AT_FIRST = Duration.ofSeconds(20);

	private static final Duration LOOK = Duration.ofMinutes(1);

	private static final int SECONDS_TO_STOP = 5;

	private final CheckingIntegrity checking;

	private final IntegrityChecks checks;

	private final IntegrityProperties properties;

	private final ScheduledExecutorService background = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("integrity").factory());

	private volatile @Nullable IntegrityResult last;

	IntegrityWatch(CheckingIntegrity checking, IntegrityChecks checks, IntegrityProperties properties) {
		this.checking = checking;
		this.checks = checks;
		this.properties = properties;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		// A program that is stopped while it starts does not look any more.
		if (this.properties.isChecked() && !this.background.isShutdown()) {
			this.background.scheduleWithFixedDelay(this::look, AT_FIRST.toSeconds(), LOOK.toSeconds(),
					TimeUnit.SECONDS);
		}
	}

	void look() {
		try {
			this.checking.checkIfDue(this.properties.every());
			this.last = this.checks.last().orElse(null);
		}
		catch (RuntimeException ex) {
			// It is tried again, and a database that is gone is told of elsewhere.
			if (!this.background.isShutdown()) {
				logger.warn("The history could not be checked: {}", ex.toString());
			}
		}
	}

	@Override
	public Health health() {
		IntegrityResult result = this.last;
		if (result == null) {
			return Health.unknown().withDetail("checked", "never, as far as this node knows").build();
		}
		Health.Builder health = result.isSound() ? Health.up() : Health.down();
		result.texts().problem().ifPresent((problem) -> health.withDetail("texts", problem));
		result.records().problem().ifPresent((problem) -> health.withDetail("records", problem));
		return health.withDetail("checkedAt", result.finishedAt().toString()).build();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("archive.integrity.sound", this, of((result) -> result.isSound() ? 1 : 0))
			.description("Whether every history held when it was last checked: 1 if so, 0 if not")
			.register(registry);
		Gauge.builder("archive.integrity.checked", this, of((result) -> result.finishedAt().getEpochSecond()))
			.baseUnit("seconds")
			.description("When every history was last checked, in seconds since 1970")
			.register(registry);
	}

	private static ToDoubleFunction<IntegrityWatch> of(ToDoubleFunction<IntegrityResult> number) {
		return (watch) -> {
			IntegrityResult result = watch.last;
			return (result != null) ? number.applyAsDouble(result) : Double.NaN;
		};
	}

	@Override
	public void destroy() throws InterruptedException {
		this.background.shutdownNow();
		this.background.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
	}

}
