package org.lettersarchive.harvest;

import jakarta.validation.constraints.Email;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What harvesters are told of the archive.
 *
 * @param adminEmail whom to write to
 */
@Validated
@ConfigurationProperties("archive.oai")
record OaiProperties(@DefaultValue("not-set@archive.invalid") @Email String adminEmail) {
}
