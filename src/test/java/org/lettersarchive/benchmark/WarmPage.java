package org.lettersarchive.benchmark;

import java.io.IOException;

/**
 * A page that is kept, as it is sent.
 *
 * @param name what the report calls it
 * @param file what nginx calls it
 * @param coding how it is packed, as {@code Accept-Encoding} says it
 */
record WarmPage(String name, String path, String file, String coding, byte[] body) {

	static WarmPage of(String name, String path, String coding, Archive archive)
			throws IOException, InterruptedException {
		boolean plain = coding.equals("identity");
		return new WarmPage(plain ? name : name + ", packed", path, name + "." + coding, coding,
				archive.get(path, coding).body());
	}

}
