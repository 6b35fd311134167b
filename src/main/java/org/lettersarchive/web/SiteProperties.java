package org.lettersarchive.web;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the site is called and where it stands.
 *
 * @param name the name in the head of every page
 * @param nameKo the name on Korean pages
 * @param address the public address that citations and links to other languages use;
 * where it is not set, the address of the request
 */
@Validated
@ConfigurationProperties("archive.site")
public record SiteProperties(@DefaultValue("The Trump–Kim Letters") @NotBlank String name,
		@DefaultValue("트럼프·김정은 친서") @NotBlank String nameKo, @Nullable URI address) {

	public LocalText title() {
		return new LocalText(this.name, this.nameKo);
	}

}
