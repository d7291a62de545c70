package dossier.corpus;

import java.util.Arrays;

/// A table from names to a few numbers each that keeps of a name only 64 bits of hash, so that it
/// takes 11 to 22 bytes a name and as much again for each number. Two names in a million million
/// million have the same hash. Not safe for use by many threads.
public final class LongTable {
  private static final long FREE = 0;
  private static final int SMALLEST = 16;

  private final int width;
  private long[] cells;
  private int size;

  /// @param numbers how many numbers each name has
  public LongTable(int numbers) {
    width = numbers + 1;
    cells = new long[SMALLEST * width];
  }

  /// The hash of a name; never 0.
  public static long key(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    return hash == FREE ? 1 : hash;
  }

  public int size() {
    return size;
  }

  public boolean contains(long key) {
    return cells[slot(key)] == key;
  }

  /// The numbers of a key; empty for an unknown one.
  long[] get(long key) {
    int slot = slot(key);
    return cells[slot] == key ? Arrays.copyOfRange(cells, slot + 1, slot + width) : new long[0];
  }

  /// Puts a key in, in place of what it had.
  ///
  /// @return whether it was not there
  public boolean put(long key, long... numbers) {
    int slot = slot(key);
    boolean isNew = cells[slot] == FREE;
    cells[slot] = key;
    System.arraycopy(numbers, 0, cells, slot + 1, width - 1);
    size += isNew ? 1 : 0;
    if (size * 4L > (long) cells.length / width * 3) {
      grow();
    }
    return isNew;
  }

  /// What is done with each key and its numbers.
  interface Row<E extends Exception> {
    void take(long key, long[] numbers) throws E;
  }

  <E extends Exception> void forEach(Row<E> to) throws E {
    for (int slot = 0; slot < cells.length; slot += width) {
      if (cells[slot] != FREE) {
        to.take(cells[slot], Arrays.copyOfRange(cells, slot + 1, slot + width));
      }
    }
  }

  private int slot(long key) {
    int slots = cells.length / width;
    int slot = (int) Long.remainderUnsigned(key, slots);
    while (cells[slot * width] != FREE && cells[slot * width] != key) {
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return slot * width;
  }

  private void grow() {
    LongTable larger = new LongTable(width - 1);
    larger.cells = new long[2 * cells.length];
    forEach(larger::put);
    cells = larger.cells;
  }
}
