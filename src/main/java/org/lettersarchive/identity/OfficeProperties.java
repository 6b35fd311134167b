package org.lettersarchive.identity;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the office stays open to somebody who has signed in.
 *
 * @param idleTime how long a session may lie unused
 * @param longestSession how long a session may last at all
 * @param passwordEvery after how long the password is asked for again before a sensitive
 * act
 * @param setUpLink whether the start makes a set-up link though there is an administrator
 */
@Validated
@ConfigurationProperties("archive.office")
record OfficeProperties(@DefaultValue("2h") @NotNull @DurationMin(minutes = 1) Duration idleTime,
		@DefaultValue("12h") @NotNull @DurationMin(minutes = 1) Duration longestSession,
		@DefaultValue("10m") @NotNull @DurationMin(minutes = 1) Duration passwordEvery,
		@DefaultValue("false") boolean setUpLink) {
}
