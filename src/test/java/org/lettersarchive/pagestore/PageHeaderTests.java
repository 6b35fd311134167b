package org.lettersarchive.pagestore;

import org.apache.tomcat.util.http.MimeHeaders;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Headers of pages in memory, which Tomcat sends with many answers and uses the places of
 * again.
 */
class PageHeaderTests {

	private static final String NAME = "Made-Up";

	/** Longer than the place that Tomcat needs for a length. */
	private static final String VALUE = "made up, and longer than any number that is written there";

	private final Page.Header header = new Page.Header(NAME, VALUE);

	@Test
	void keepTheirValueWhenALengthIsWrittenWhereTheyStood() {
		MimeHeaders headers = new MimeHeaders();
		writeLengthWhereTheHeaderStood(headers, 18_926);
		headers.recycle();
		this.header.addTo(headers);
		assertThat(headers.getHeader(NAME)).isEqualTo(VALUE);
	}

	@Test
	void leaveToEachOfTwoAnswersAtTheSameTimeItsOwnLength() {
		MimeHeaders one = new MimeHeaders();
		MimeHeaders other = new MimeHeaders();
		writeLengthWhereTheHeaderStood(one, 18_926);
		writeLengthWhereTheHeaderStood(other, 29_925);
		assertThat(one.getHeader("Content-Length")).isEqualTo("18926");
		assertThat(other.getHeader("Content-Length")).isEqualTo("29925");
	}

	private void writeLengthWhereTheHeaderStood(MimeHeaders headers, long length) {
		this.header.addTo(headers);
		headers.recycle();
		headers.setValue("Content-Length").setLong(length);
	}

}
