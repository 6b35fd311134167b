package org.lettersarchive;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The letters archive: a public web archive of published letters.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LettersArchive {

	public static void main(String[] arguments) {
		if (VerifyCommand.isAskedFor(arguments)) {
			System.exit(VerifyCommand.run(arguments, System.out));
		}
		if (PreservationCommands.isAskedFor(arguments)) {
			System.exit(PreservationCommands.run(arguments, System.out));
		}
		SpringApplication.run(LettersArchive.class, arguments);
	}

}
