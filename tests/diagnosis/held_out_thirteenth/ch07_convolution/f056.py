# /// variant
# exercise = "Pooling"
# mistakes = ["The output is reshaped to (N, out_h, out_w) without the channels, whose number of elements does not fit (ValueError)."]
# ///
class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.h, self.w, self.stride = pool_h, pool_w, stride

    def forward(self, x):
        N, C, H, W = x.shape
        out_h = (H - self.h) // self.stride + 1
        out_w = (W - self.w) // self.stride + 1
        self.x_shape = x.shape
        col = im2col(x, self.h, self.w, self.stride).reshape(-1, self.h * self.w)
        self.arg = col.argmax(axis=1)
        return col.max(axis=1).reshape(N, out_h, out_w)

    def backward(self, dout):
        N, C, oh, ow = dout.shape
        d = np.zeros((dout.size, self.h * self.w))
        d[np.arange(dout.size), self.arg] = dout.transpose(0, 2, 3, 1).ravel()
        return col2im(d.reshape(N * oh * ow, -1), self.x_shape, self.h, self.w, self.stride)
