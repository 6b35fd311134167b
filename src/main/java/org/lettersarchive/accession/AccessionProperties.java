package org.lettersarchive.accession;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How imports are taken in.
 *
 * @param largestFile how large an uploaded file can be
 */
@Validated
@ConfigurationProperties("archive.import")
record AccessionProperties(@DefaultValue("200MB") DataSize largestFile) {
}
