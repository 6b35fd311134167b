package org.lettersarchive.web;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a node among others stops.
 *
 * @param drainTime for how long it sends readers to the others before it closes
 */
@Validated
@ConfigurationProperties("archive.shutdown")
record ShutdownProperties(@DefaultValue("0s") @NotNull Duration drainTime) {
}
