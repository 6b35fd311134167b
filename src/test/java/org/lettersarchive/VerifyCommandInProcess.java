package org.lettersarchive;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.lettersarchive.testing.Program;

/**
 * The command {@code verify}, without a program of its own.
 */
public final class VerifyCommandInProcess {

	private VerifyCommandInProcess() {
	}

	public static Program.Verdict run(String... arguments) {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		int status = VerifyCommand.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
		return new Program.Verdict(status, printed.toString(StandardCharsets.UTF_8));
	}

}
