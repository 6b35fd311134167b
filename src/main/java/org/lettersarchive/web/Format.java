package org.lettersarchive.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.http.MediaType;

/**
 * A form in which what stands at an address can be had: by an extension of the address,
 * or by a media type in the header {@code Accept}.
 */
public enum Format {

	JSON("json", "JSON", Types.JSON), JSON_LD("jsonld", "JSON-LD", Types.JSON_LD),
	XML("xml", "TEI", Types.TEI, MediaType.APPLICATION_XML_VALUE), CSV("csv", "CSV", Types.CSV),
	MARKDOWN("md", "Markdown", Types.MARKDOWN), TEXT("txt", "Text", MediaType.TEXT_PLAIN_VALUE),
	BIBTEX("bib", "BibTeX", Types.BIBTEX), RIS("ris", "RIS", Types.RIS), CSL_JSON("csl.json", "CSL-JSON", Types.CSL),
	ATOM("atom", "Atom", MediaType.APPLICATION_ATOM_XML_VALUE);

	private final String extension;

	private final String label;

	private final List<MediaType> mediaTypes;

	Format(String extension, String label, String... mediaTypes) {
		this.extension = extension;
		this.label = label;
		this.mediaTypes = Arrays.stream(mediaTypes).map(MediaType::valueOf).toList();
	}

	/**
	 * What follows the dot in an address.
	 */
	public String extension() {
		return this.extension;
	}

	/**
	 * Its name, which is the same in every language.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The media types it is asked for by, the one it is answered with first.
	 */
	List<MediaType> mediaTypes() {
		return this.mediaTypes;
	}

	/**
	 * The media type it is answered with.
	 */
	public MediaType mediaType() {
		return this.mediaTypes.getFirst();
	}

	/**
	 * The same with the character encoding, for types that are read as text.
	 */
	public MediaType contentType() {
		MediaType type = mediaType();
		return type.getType().equals("text") || type.getSubtype().startsWith("x-") || this == ATOM || this == XML
				? new MediaType(type, StandardCharsets.UTF_8) : type;
	}

	static Optional<Format> ofExtension(String extension) {
		return Arrays.stream(values()).filter((format) -> format.extension.equals(extension)).findFirst();
	}

	static Optional<Format> ofMediaType(MediaType type) {
		return Arrays.stream(values())
			.filter((format) -> format.mediaTypes.stream().anyMatch((own) -> own.equalsTypeAndSubtype(type)))
			.findFirst();
	}

	/**
	 * The media types as annotations need them.
	 */
	public static final class Types {

		public static final String JSON = MediaType.APPLICATION_JSON_VALUE;

		public static final String JSON_LD = "application/ld+json";

		public static final String TEI = "application/tei+xml";

		public static final String CSV = "text/csv";

		public static final String MARKDOWN = "text/markdown";

		public static final String BIBTEX = "application/x-bibtex";

		public static final String RIS = "application/x-research-info-systems";

		public static final String CSL = "application/vnd.citationstyles.csl+json";

		private Types() {
		}

	}

}
