package org.lettersarchive.preservation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where packages lie that are made from the office.
 *
 * @param folder their folder; none is the folder {@code packages} in the data folder
 * @param keep how many of them are kept
 */
@Validated
@ConfigurationProperties("archive.preservation")
record PreservationProperties(@Nullable String folder, @DefaultValue("2") @Min(1) @Max(1000) int keep) {
}
