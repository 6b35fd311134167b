package org.lettersarchive.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small files that would become very large ones, in everything that takes files.
 */
@Isolated("because it counts what the whole JVM allocates")
class MemoryBombTests extends OwnTextArchive {

	private static final long MEGABYTE = 1024 * 1024;

	/** What a million letters would be, and more. */
	private static final long UNPACKED = 600 * MEGABYTE;

	@Autowired
	OfficePeople people;

	@Test
	void aDocumentThatDefinesItselfTooOftenIsRefusedUnread() throws IOException {
		OfficeVisitor editor = this.people.signedIn("editor");
		SitePage begun = editor.submit(editor.get("/admin/letters/cy-long-ago"), "/transcriptions",
				Map.of("witness", "made-up-gazette", "language", "sv", "kind", "original", "rights",
						"http://rightsstatements.org/vocab/NoC-US/1.0/"));
		String draft = begun.header("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
		StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE TEI [<!ENTITY l0 \"ha\">");
		for (int level = 1; level < 30; level++) {
			laughs.append("<!ENTITY l%d \"%s\">".formatted(level, ("&l" + (level - 1) + ";").repeat(10)));
		}
		laughs.append("<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
			.append("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>&l29;&f;</p></body></text></TEI>");
		byte[] bomb = laughs.toString().getBytes(StandardCharsets.UTF_8);
		long allocated = allocatedBy(() -> {
			SitePage answer = upload(editor, draft, bomb);
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.body()).doesNotContain("root:");
			return answer;
		});
		assertThat(allocated).isLessThan(200 * MEGABYTE);
	}

	private static SitePage upload(OfficeVisitor editor, String draft, byte[] file) {
		String boundary = "made-up";
		SitePage page = editor.get(draft);
		String fields = page.document()
			.select("form[action$=/upload] input[type=hidden]")
			.stream()
			.map((field) -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary,
					field.attr("name"), field.val()))
			.reduce("", String::concat);
		String body = fields + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xml\"\r\n\r\n"
			.formatted(boundary) + new String(file, StandardCharsets.UTF_8) + "\r\n--" + boundary + "--\r\n";
		return editor.postBody(draft.replace("/draft", "/upload"), "multipart/form-data; boundary=" + boundary, body);
	}

	@Test
	void aSmallArchiveOfALargeTableCostsNoMoreMemoryThanALineOfIt() throws IOException {
		OfficeVisitor editor = this.people.signedIn("editor");
		byte[] bomb = zip("letters.csv", UNPACKED);
		assertThat(bomb).hasSizeLessThan((int) MEGABYTE);
		long before = used();
		SitePage answer = editor.upload("/admin/import", "letters.zip", bomb);
		assertThat(answer.status()).isIn(302, 422);
		assertThat(used() - before).isLessThan(UNPACKED / 4);
		assertThat(this.site.get("/").status()).isEqualTo(200);
	}

	private static long used() {
		Runtime.getRuntime().gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static byte[] zip(String name, long size) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			byte[] nothing = new byte[(int) MEGABYTE];
			Arrays.fill(nothing, (byte) 'a');
			for (long written = 0; written < size; written += MEGABYTE) {
				zip.write(nothing);
			}
		}
		return bytes.toByteArray();
	}

	private static long allocatedBy(Supplier<?> work) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getTotalThreadAllocatedBytes();
		var _ = work.get();
		return threads.getTotalThreadAllocatedBytes() - before;
	}

}
