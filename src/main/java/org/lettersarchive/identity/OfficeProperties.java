package org.lettersarchive.identity;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the office is entered, and how long it stays open to somebody who has signed in.
 *
 * @param idleTime how long a session may lie unused
 * @param longestSession how long a session may last at all
 * @param passwordEvery after how long the password is asked for again before a sensitive
 * act
 * @param secondFactorKey the key that secrets of second factors are encrypted with, 32
 * bytes in Base64; where it is not set, one in the data folder
 * @param setUpLink whether the start makes a set-up link though there is an administrator
 */
@Validated
@ConfigurationProperties("archive.office")
record OfficeProperties(@DefaultValue("2h") @NotNull @DurationMin(minutes = 1) Duration idleTime,
		@DefaultValue("12h") @NotNull @DurationMin(minutes = 1) Duration longestSession,
		@DefaultValue("10m") @NotNull @DurationMin(minutes = 1) Duration passwordEvery,
		@Pattern(regexp = "|[A-Za-z0-9+/]{43}=",
				message = "must be 32 bytes in Base64") @Nullable String secondFactorKey,
		@DefaultValue("false") boolean setUpLink) {
}
