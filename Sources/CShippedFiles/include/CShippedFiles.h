#ifndef CSHIPPEDFILES_H
#define CSHIPPEDFILES_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// A file that travels inside the program.
typedef struct {
  /// Its path from the root of a workspace.
  const char *path;
  /// All of it; another byte, which is zero, follows.
  const unsigned char *bytes;
  /// How many bytes it has.
  size_t count;
} CShippedFile;

/// The files, sorted by path; how many there are is written to `count`.
const CShippedFile *shipped_files(size_t *count);

#pragma clang assume_nonnull end

#endif
