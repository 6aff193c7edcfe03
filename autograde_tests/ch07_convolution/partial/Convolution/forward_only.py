# /// partial
# missing = [
#     "test_the_gradients_of_the_text",
#     "test_dx_goes_back_through_the_filters",
#     "test_dW_has_the_shape_of_the_filters",
#     "test_db_sums_over_images_and_places",
#     "test_stride_and_padding_on_the_way_back",
#     "test_backward_belongs_to_the_latest_forward",
#     "test_two_layers_remember_separately",
#     "test_a_change_of_the_filters_in_place_reaches_the_layer",
#     "test_nothing_that_is_given_is_changed",
# ]
# at_least = 0.3
# at_most = 0.6
# ///
import numpy as np


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.x = None
        self.col = None
        self.col_W = None
        self.dW = None
        self.db = None

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, C, H, W = x.shape
        out_h = 1 + int((H + 2 * self.pad - FH) / self.stride)
        out_w = 1 + int((W + 2 * self.pad - FW) / self.stride)

        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        out = out.reshape(N, out_h, out_w, -1).transpose(0, 3, 1, 2)

        self.x = x
        self.col = col
        self.col_W = col_W
        return out
