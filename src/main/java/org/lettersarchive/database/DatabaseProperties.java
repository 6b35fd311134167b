package org.lettersarchive.database;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the embedded database keeps its files.
 *
 * @param dataFolder a string and not a path, because Spring looks for relative paths on
 * the class path first
 */
@Validated
@ConfigurationProperties("archive")
record DatabaseProperties(@DefaultValue("data") @NotBlank String dataFolder) {

	Path dataFolderPath() {
		return Path.of(this.dataFolder).toAbsolutePath().normalize();
	}

}
