package org.lettersarchive.accession;

import org.lettersarchive.web.LargerUploads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets larger files through to the page that takes them.
 */
@Configuration(proxyBeanMethods = false)
class AccessionConfiguration {

	@Bean
	LargerUploads importedFiles(AccessionProperties accession) {
		return new LargerUploads(ImportController.PATH, accession.largestFile());
	}

}
