/**
 * A sentence encoder in ONNX format, run by ONNX Runtime: {@link dev.shirube.encoder.OnnxModel}
 * finds its files, among the resources of this module or in a folder, and loads it.
 */
@NullMarked
package dev.shirube.encoder;

import org.jspecify.annotations.NullMarked;
