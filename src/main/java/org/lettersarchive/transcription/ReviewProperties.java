package org.lettersarchive.transcription;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How texts are reviewed.
 *
 * @param twoPerson whether whoever wrote a revision is kept from publishing it
 */
@ConfigurationProperties("archive.review")
public record ReviewProperties(@DefaultValue("true") boolean twoPerson) {
}
