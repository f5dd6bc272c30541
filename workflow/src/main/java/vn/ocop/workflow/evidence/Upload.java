package vn.ocop.workflow.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A file whose content was received, examined and stored; not yet part of a dossier.
 *
 * @param name last segment of the name it came with
 * @param size in bytes
 * @param suspicion why it goes to quarantine, null if nothing is wrong with it
 * @param suspected the scanner's name for what it found
 */
public record Upload(
        String name,
        FileType type,
        long size,
        String sha256,
        @Nullable Suspicion suspicion,
        @Nullable String suspected) {}
