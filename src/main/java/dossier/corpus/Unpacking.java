package dossier.corpus;

/// How much has been unpacked from one file, with all that is inside it at any depth, and how much
/// may be. For one thread.
final class Unpacking {
  /// So much is unpacked from any file.
  private static final long ALWAYS = 1L << 30;

  /// A large file may unpack to so many times its size: a crawl of a gigabyte holds five.
  private static final long USUAL_RATIO = 20;

  private static final int MOST_ENTRIES = 1_000_000;

  private final long limit;
  private long bytes;
  private int entries;

  /// @param size of the file as it lies on the disk, in bytes
  Unpacking(long size) {
    this.limit = Math.max(ALWAYS, size > Long.MAX_VALUE / USUAL_RATIO ? size : size * USUAL_RATIO);
  }

  void unpacked(int more) throws Source.TooLarge {
    bytes += more;
    check();
  }

  void entry() throws Source.TooLarge {
    entries++;
    check();
  }

  /// @throws Source.TooLarge where nothing more may be taken out of the file
  void check() throws Source.TooLarge {
    if (bytes > limit) {
      throw new Source.TooLarge("unpacks to more than " + limit + " bytes in all");
    }
    if (entries > MOST_ENTRIES) {
      throw new Source.TooLarge("more than " + MOST_ENTRIES + " entries");
    }
  }
}
