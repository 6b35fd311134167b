package org.lettersarchive.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.harvest.XmlWriter.Content;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.web.SiteAddress;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The archive for harvesters, by the Open Archives Initiative's protocol OAI-PMH 2.0.
 */
@Controller
class OaiController {

	private final LetterChanges changes;

	private final OaiDescription description;

	private final OaiRecords records;

	private final SiteAddress address;

	OaiController(LetterChanges changes, OaiDescription description, OaiRecords records, SiteAddress address) {
		this.changes = changes;
		this.description = description;
		this.records = records;
		this.address = address;
	}

	// The protocol asks for POST as well; it reads no less.
	@RequestMapping(path = "/oai", method = { RequestMethod.GET, RequestMethod.POST },
			produces = { MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML_VALUE, MediaType.ALL_VALUE })
	ResponseEntity<String> answer(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		Instant now = this.changes.now();
		Links links = new Links(this.address, request);
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(parameters);
		String document;
		try {
			OaiRequest oai = OaiRequest.of(asked);
			Content content = content(oai, links);
			document = OaiDocument.of(now, links, oai.verb(), oai.arguments(),
					(xml) -> xml.element(oai.verb(), content));
		}
		catch (OaiProblem problem) {
			boolean named = !List.of("badVerb", "badArgument").contains(problem.code());
			document = OaiDocument.of(now, links, named ? String.valueOf(asked.getFirst("verb")) : "",
					named ? OaiRequest.of(asked).arguments() : Map.of(),
					(xml) -> xml.text("error", String.valueOf(problem.getMessage()), "code", problem.code()));
		}
		return ResponseEntity.ok().contentType(MediaType.valueOf("text/xml;charset=UTF-8")).body(document);
	}

	private Content content(OaiRequest request, Links links) {
		return switch (request.verb()) {
			case "Identify" -> this.description.identify(links);
			case "ListMetadataFormats" -> formats(request, links);
			case "ListSets" -> this.description.sets(request);
			case "GetRecord" -> this.records.record(request, links);
			default -> this.records.list(request, links);
		};
	}

	private Content formats(OaiRequest request, Links links) {
		request.argument("identifier").ifPresent((identifier) -> this.records.find(identifier, links));
		return this.description.formats();
	}

}
