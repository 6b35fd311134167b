package org.lettersarchive.status;

import java.time.OffsetDateTime;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.lettersarchive.integrity.IntegrityChecks;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.preservation.LatestPackage;
import org.lettersarchive.search.SearchStanding;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds out how the archive stands, by four statements however large it is.
 */
@Component
class StatusReport implements MeterBinder {

	private final JdbcClient jdbc;

	private final LetterTallies tallies;

	private final IntegrityChecks checks;

	private final LatestPackage packages;

	private final SearchStanding search;

	private final String program;

	StatusReport(JdbcClient jdbc, LetterTallies tallies, IntegrityChecks checks, LatestPackage packages,
			SearchStanding search, ObjectProvider<BuildProperties> build) {
		this.jdbc = jdbc;
		this.tallies = tallies;
		this.checks = checks;
		this.packages = packages;
		this.search = search;
		this.program = build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
	}

	ArchiveStatus now() {
		return this.jdbc.sql("select version, changed_at from archive_version")
			.query((row, _) -> new ArchiveStatus(this.program, row.getLong("version"),
					row.getObject("changed_at", OffsetDateTime.class).toInstant(), this.tallies.total(),
					this.search.now(), this.checks.last(), this.packages.find()))
			.single();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("archive.letters", this, StatusReport::letters)
			.description("How many letters are published")
			.register(registry);
	}

	private double letters() {
		try {
			return this.tallies.total().letters();
		}
		catch (DataAccessException _) {
			return Double.NaN;
		}
	}

}
