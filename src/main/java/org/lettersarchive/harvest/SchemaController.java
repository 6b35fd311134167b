package org.lettersarchive.harvest;

import org.lettersarchive.web.Format;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What the JSON documents of the archive look like.
 */
@Controller
class SchemaController {

	@GetMapping("/schemas/archive-1.json")
	ResponseEntity<Resource> schema() {
		return Answers.of(Format.JSON, new ClassPathResource("schemas/archive-1.json"));
	}

}
