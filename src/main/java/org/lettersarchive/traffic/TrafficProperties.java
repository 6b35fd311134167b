package org.lettersarchive.traffic;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one network may ask for; with zero, as much as it likes.
 *
 * @param pagesPerMinute pages that have to be made
 * @param searchesPerMinute searches, and lists of letters under filters
 */
@Validated
@ConfigurationProperties("archive.traffic")
record TrafficProperties(@DefaultValue("600") @Min(0) int pagesPerMinute,
		@DefaultValue("60") @Min(0) int searchesPerMinute) {
}
