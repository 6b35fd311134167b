package org.lettersarchive.integrity;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often the archive checks its history by itself.
 *
 * @param every the time from one check to the next; with zero, never
 */
@Validated
@ConfigurationProperties("archive.integrity")
record IntegrityProperties(@DefaultValue("24h") @NotNull Duration every) {

	boolean isChecked() {
		return this.every.isPositive();
	}

}
