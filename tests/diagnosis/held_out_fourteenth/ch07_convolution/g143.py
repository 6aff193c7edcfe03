# /// variant
# exercise = "Pooling"
# mistakes = ["The rows of im2col are not split by channel, so the maximum of a window is taken over all channels and repeated for each.", "backward uses self.arg_max, which forward keeps under the name argmax without self, and an AttributeError is raised."]
# ///
class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.h = pool_h
        self.w = pool_w
        self.stride = stride

    def forward(self, x):
        self.x_shape = x.shape
        N, C, H, W = x.shape
        oh = (H - self.h) // self.stride + 1
        ow = (W - self.w) // self.stride + 1
        col = im2col(x, self.h, self.w, self.stride)
        argmax = col.argmax(axis=1)
        out = col.max(axis=1).reshape(N, 1, oh, ow)
        return np.repeat(out, C, axis=1)

    def backward(self, dout):
        N, C, oh, ow = dout.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1)
        dmax = np.zeros((d.size, self.h * self.w))
        dmax[np.arange(d.size), self.arg_max] = d
        return col2im(dmax.reshape(N * oh * ow, -1), self.x_shape, self.h, self.w, self.stride)
