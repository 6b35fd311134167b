package org.lettersarchive.preservation;

import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The package of the archive that was made last from the office, for those who tell of
 * it.
 */
@Component
public class LatestPackage {

	private final PackageJobs jobs;

	private final PackageFolder folder;

	LatestPackage(PackageJobs jobs, PackageFolder folder) {
		this.jobs = jobs;
		this.folder = folder;
	}

	/**
	 * What was made last, with what came of checking its documents, whether or not the
	 * public may still have it.
	 */
	public Optional<MadePackage> find() {
		return this.jobs.latestMade();
	}

	/**
	 * Its file, if the public may have it and it lies on this computer.
	 */
	Optional<Resource> file(MadePackage made) {
		return made.isOffered() ? this.folder.find(made) : Optional.empty();
	}

}
