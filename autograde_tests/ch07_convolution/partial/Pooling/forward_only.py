# /// partial
# missing = [
#     "test_the_image_of_the_text",
#     "test_a_gradient_goes_to_the_maximum_alone",
#     "test_gradients_of_windows_that_overlap_add_up",
#     "test_the_way_back_of_windows_that_are_not_square",
#     "test_backward_belongs_to_the_latest_forward",
#     "test_two_layers_remember_separately",
#     "test_nothing_that_is_given_is_changed",
# ]
# at_least = 0.4
# at_most = 0.6
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad
        self.x = None
        self.arg_max = None

    def forward(self, x):
        N, C, H, W = x.shape
        out_h = int(1 + (H - self.pool_h) / self.stride)
        out_w = int(1 + (W - self.pool_w) / self.stride)

        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        col = col.reshape(-1, self.pool_h * self.pool_w)

        arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        out = out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)

        self.x = x
        self.arg_max = arg_max
        return out
