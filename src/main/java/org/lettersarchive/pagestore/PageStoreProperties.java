package org.lettersarchive.pagestore;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much memory finished pages may take.
 *
 * @param memory for all of them; with zero each is made anew for everybody
 */
@Validated
@ConfigurationProperties("archive.pages")
record PageStoreProperties(@DefaultValue("64MB") @NotNull DataSize memory) {
}
