package org.lettersarchive.database;

import java.util.Locale;

/**
 * The operating systems that PostgreSQL is brought along for.
 */
enum OperatingSystem {

	LINUX("Linux"), MAC("Darwin"), WINDOWS("Windows");

	private final String archiveName;

	OperatingSystem(String archiveName) {
		this.archiveName = archiveName;
	}

	static OperatingSystem current() {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return WINDOWS;
		}
		return name.startsWith("mac") ? MAC : LINUX;
	}

	/**
	 * What the packed programs call it.
	 */
	String archiveName() {
		return this.archiveName;
	}

}
